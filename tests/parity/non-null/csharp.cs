class Sample {
    void Probe(Node r, Node a) {
        r = a!;
        r = a!.b;
    }
}
