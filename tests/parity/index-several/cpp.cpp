void probe(int r, auto a, int i, int j) {
    r = a[i, j];
}
