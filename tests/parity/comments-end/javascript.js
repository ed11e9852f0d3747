function probe() {
    run();
    // That is all.
}
