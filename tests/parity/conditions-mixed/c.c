void probe(int a, int b, int c) {
    if (a && b || !c) {
        use(a);
    }
}
