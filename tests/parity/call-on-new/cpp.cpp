void probe(int a) {
    (new Node(a))->f();
    f((new Node(a))->b);
}
