void probe(Node &a, int b) {
    f<Node>(b);
    a.f<Node>(b);
    a.f<Node, Leaf>(b, b);
}
