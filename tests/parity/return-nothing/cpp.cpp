void probe(int a) {
    return;
}
