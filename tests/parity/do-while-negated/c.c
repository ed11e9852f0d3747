void probe(int a) {
    do {
        use(a);
    } while (!a);
}
