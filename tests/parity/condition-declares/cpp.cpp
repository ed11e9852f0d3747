void probe(int a) {
    if (int b = f(a)) {
        use(b);
    }
}
