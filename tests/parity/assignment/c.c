void probe(int a, int b, struct node *c, int *d) {
    a = b;
    c->x = a + b;
    d[a] = b;
}
