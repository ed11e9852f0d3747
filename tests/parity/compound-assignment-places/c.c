void probe(struct node *a, int *b, int i) {
    a->c += i;
    b[i] -= a->c;
    a->d[i] *= b[i] + 1;
}
