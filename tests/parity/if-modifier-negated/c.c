void probe(int a) {
    if (!a) use(a);
}
