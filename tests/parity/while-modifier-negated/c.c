void probe(int a) {
    while (!a) use(a);
}
