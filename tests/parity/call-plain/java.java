class Sample {
    void probe(int a, int b) {
        f();
        f(a);
        f(a, g(b));
    }
}
