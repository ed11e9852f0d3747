int probe(int a) {
    if (int b = a; b > 0) {
        return b;
    }
    return 0;
}
