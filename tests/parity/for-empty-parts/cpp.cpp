void probe(int a) {
    for (;;) {
        use(a);
    }
}
