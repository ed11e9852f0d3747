void probe(int r, int a, int b) {
    r = (a, b);
    f((a, b, a));
}
