void probe(void) {
    int a, b;
    int c = 1, d = 2;
}
