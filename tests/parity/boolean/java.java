class Sample {
    void probe() {
        f(true);
        f(false);
    }
}
