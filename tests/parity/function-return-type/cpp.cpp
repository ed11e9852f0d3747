int probe(int a, int b) {
    return a + b;
}
