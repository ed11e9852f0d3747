class Sample {
    void Probe(int a, int b) {
        f();
        f(a);
        f(a, g(b));
    }
}
