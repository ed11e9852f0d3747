function probe() {
    run();
    // First.
    // Second.
    stop();
}
