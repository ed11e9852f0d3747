class Sample {
    void Probe() {
        f("abc");
        f("");
        f("größer");
    }
}
