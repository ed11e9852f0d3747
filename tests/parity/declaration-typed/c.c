void probe(struct node *a) {
    node b = a;
    node c;
}
