class Sample {
    void probe(int a) {
        super.f(a);
    }
}
