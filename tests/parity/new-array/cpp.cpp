void probe(int a, int b) {
    r = new int[a];
    r = new int[a][2];
    r = new int[2] {a, b};
}
