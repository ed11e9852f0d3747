class Sample {
    void Probe(int a, int b) {
        f(a, size: b);
        f(size: a, depth: b);
    }
}
