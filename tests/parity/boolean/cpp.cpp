void probe() {
    f(true);
    f(false);
}
