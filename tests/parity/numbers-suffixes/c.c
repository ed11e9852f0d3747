void probe(void) {
    f(1L, 1.5f);
}
