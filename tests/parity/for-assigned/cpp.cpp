void probe(int a) {
    for (a = 0; a < 9; a += 2) {
        use(a);
    }
}
