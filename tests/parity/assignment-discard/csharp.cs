class Sample {
    void Probe(int a) {
        _ = f(a);
    }
}
