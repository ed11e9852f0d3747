class Sample {
    void Probe() {
        f(typeof(Node));
    }
}
