class Sample {
    void Probe(Node a, int b) {
        a.f();
        a.f(b, b);
        a.b.f(b);
    }
}
