class Sample {
    void Probe() {
        f(true);
        f(false);
    }
}
