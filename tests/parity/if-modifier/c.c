int probe(int a) {
    if (a) return 1;
    return 0;
}
