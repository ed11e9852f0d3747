void probe(int a, int b) {
    new Node();
    new Node(a, b);
    r = new Box<Node>(a);
}
