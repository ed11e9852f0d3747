void probe() {
    run();
}
