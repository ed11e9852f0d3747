void probe(bool a) {
    if (!a) use(a);
}
