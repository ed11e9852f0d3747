class Outer {
    void probe() {
        run(); // What came of it.
        stop();
    }
}
