class Sample {
    void probe(Object a, Node b) {
        r = (Node) a;
        f((Node) b.c);
    }
}
