class Outer {
    void probe() {
        run();
        // First.
        // Second.
        stop();
    }
}
