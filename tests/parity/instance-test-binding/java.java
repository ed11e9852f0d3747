class Sample {
    void probe(Object a) {
        if (a instanceof Circle c) {
            use(c);
        }
    }
}
