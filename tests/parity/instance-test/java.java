class Sample {
    void probe(Object a) {
        r = a instanceof Node;
        if (a instanceof Node) {
            f(a);
        }
    }
}
