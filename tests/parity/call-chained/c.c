void probe(struct node *a, int b) {
    a->f(b)->g()->h(b, b);
    f(a)->g();
}
