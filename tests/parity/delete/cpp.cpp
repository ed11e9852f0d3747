void probe(Node &a) {
    delete a;
    delete a.b;
}
