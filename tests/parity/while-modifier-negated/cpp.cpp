void probe(bool a) {
    while (!a) use(a);
}
