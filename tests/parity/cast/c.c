void probe(void *a, struct node *b) {
    r = (Node) a;
    f((Node) b->c);
}
