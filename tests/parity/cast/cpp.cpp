void probe(auto a, Node &b) {
    r = (Node) a;
    f((Node) b.c);
}
