void probe() {
    run();
    // First.
    // Second.
    stop();
}
