class Outer {
    void probe() {
        run();
        // That is all.
    }
}
