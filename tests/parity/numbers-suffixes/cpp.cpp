void probe() {
    f(1L, 1.5f);
}
