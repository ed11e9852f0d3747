class Sample {
    void probe(Node a, int b) {
        this.<Node>f(b);
        a.<Node>f(b);
        a.<Node, Leaf>f(b, b);
    }
}
