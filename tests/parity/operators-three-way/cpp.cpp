void probe(int r, int a, int b) {
    r = a <=> b;
}
