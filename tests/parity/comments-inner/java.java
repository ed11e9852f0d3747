class Outer {
    void probe() {
        run(/* first */ a, b);
        if (a) {
            // Nothing to do.
        }
    }
}
