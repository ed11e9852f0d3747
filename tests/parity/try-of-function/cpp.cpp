int probe(int a) try {
    return a;
} catch (Failure e) {
    return 0;
}
