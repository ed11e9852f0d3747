class Sample {
    void probe() {
        f(017, 0600);
    }
}
