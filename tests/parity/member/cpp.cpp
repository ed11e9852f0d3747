void probe(int r, Node &a) {
    r = a.b;
    r = a.b.c;
    a.b = r;
}
