class Sample {
    void Probe(Node a) {
        Node b = a;
        Node c;
    }
}
