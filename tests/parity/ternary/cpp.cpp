int probe(int a) {
    return a > 0 ? 1 : 2;
}
