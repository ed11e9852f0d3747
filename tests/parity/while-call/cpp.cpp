void probe(int a) {
    while (next(a)) {
        a++;
        use(a);
    }
}
