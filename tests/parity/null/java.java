class Sample {
    void probe(Node a, boolean b) {
        a = null;
        b = a == null;
    }
}
