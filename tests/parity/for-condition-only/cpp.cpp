void probe(int a) {
    for (; a > 0; ) {
        use(a);
    }
}
