void probe(struct node *a, struct node *b) {
    while ((a = f(b)) != NULL && !a->done()) {
        g(a);
    }
}
