void probe(int r, struct node *a) {
    r = a->b;
    r = a->b.c;
    a->b = r;
}
