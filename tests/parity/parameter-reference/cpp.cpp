void probe(int &x) {
    x = 1;
}
