class Sample {
    void probe() {
        f("abc");
        f("");
        f("größer");
    }
}
