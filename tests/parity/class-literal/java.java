class Sample {
    void probe() {
        f(Node.class);
    }
}
