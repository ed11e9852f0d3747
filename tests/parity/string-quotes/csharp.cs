class Sample {
    void Probe() {
        f("a'b");
        f("\"");
    }
}
