void probe(int a, int b) {
    int r[] = {};
    int s[] = {a, b};
}
