void probe(int a, int b, int c, int *d) {
    a = b = c;
    d[a] = b = c;
}
