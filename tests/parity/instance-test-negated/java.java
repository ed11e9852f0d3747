class Sample {
    void probe(Object a) {
        if (!(a instanceof Node)) {
            f(a);
        }
    }
}
