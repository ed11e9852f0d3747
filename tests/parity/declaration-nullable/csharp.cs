class Sample {
    void Probe(object a) {
        Node? b = a;
    }
}
