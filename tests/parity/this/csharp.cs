class Sample {
    void Probe(int a) {
        this.a = a;
        this.f(this.a);
        g(this);
    }
}
