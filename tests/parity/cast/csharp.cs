class Sample {
    void Probe(object a, Node b) {
        r = (Node) a;
        f((Node) b.c);
    }
}
