class Sample {
    int probe(Object a) {
        try (a) {
            return 1;
        }
    }
}
