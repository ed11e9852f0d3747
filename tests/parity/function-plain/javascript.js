function probe() {
    run();
}
