void probe(Node &a, Node &b) {
    while ((a = f(b)) != nullptr && !a->done()) {
        g(a);
    }
}
