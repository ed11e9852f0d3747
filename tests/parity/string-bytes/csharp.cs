class Sample {
    void Probe() {
        f("abc"u8);
    }
}
