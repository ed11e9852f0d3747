class Sample {
    void probe() {
        int a, b;
        int c = 1, d = 2;
    }
}
