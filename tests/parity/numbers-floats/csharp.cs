class Sample {
    void Probe() {
        f(.5, 5.0, 1E10);
    }
}
