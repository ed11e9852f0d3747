class Sample {
    void probe() {
        f(.5, 5.0, 1E10);
        f(0x1p4);
    }
}
