class Sample {
    void probe() {
        final int size = 8;
    }
}
