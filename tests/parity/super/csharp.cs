class Sample {
    void Probe(int a) {
        base.f(a);
    }
}
