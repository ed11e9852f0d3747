void probe(int r, int a) {
    r = Node::size;
    r = Node::make(a);
}
