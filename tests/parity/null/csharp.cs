class Sample {
    void Probe(Node a, bool b) {
        a = null;
        b = a == null;
    }
}
