void probe(int a, int b, int c) {
    int r[2][2] = {{a, b}, {c}};
}
