class Sample {
    Object probe(Object a, Object b) {
        try (var f = open(a); var g = open(b)) {
            return f;
        }
    }
}
