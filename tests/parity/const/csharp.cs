class Sample {
    void Probe() {
        const int size = 8;
    }
}
