void probe(void *r, void *a) {
    r = ((Node) a).b;
    r = ((Node) a.b).c;
}
