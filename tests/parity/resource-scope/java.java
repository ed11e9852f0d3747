class Sample {
    Object probe(Object a) {
        try (var f = open(a)) {
            return f;
        }
    }
}
