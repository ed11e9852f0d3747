class Sample {
    int probe(boolean a) {
        if (!a) {
            return 1;
        } else {
            return 2;
        }
    }
}
