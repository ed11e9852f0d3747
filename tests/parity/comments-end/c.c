void probe() {
    run();
    // That is all.
}
