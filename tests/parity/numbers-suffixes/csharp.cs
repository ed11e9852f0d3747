class Sample {
    void Probe() {
        f(1L, 1.5f);
    }
}
