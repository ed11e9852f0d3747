void probe(struct node *a, bool b) {
    a = NULL;
    b = a == NULL;
}
