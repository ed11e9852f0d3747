class Sample {
    void probe() {
        f("a'b");
        f("\"");
    }
}
