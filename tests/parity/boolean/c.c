void probe(void) {
    f(true);
    f(false);
}
