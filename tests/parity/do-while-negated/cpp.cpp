void probe(bool a) {
    do {
        use(a);
    } while (!a);
}
