void probe(int r, struct node *a, int i, int j) {
    r = a->b[i].c(j).d;
    r = a->f(i)[j];
    a->b[i].c = -a->d[j];
    r = !a->b.f(i) && !g(j);
}
