void probe(void) {
    const int size = 8;
}
