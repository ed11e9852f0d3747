void probe(int a) {
    auto b = a;
}
