class Sample {
    void probe(Node a) {
        Node b = a;
        Node c;
    }
}
