class Outer {
    void probe() {
        run();
    }
}
