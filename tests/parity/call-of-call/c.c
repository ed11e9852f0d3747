void probe(void *a, int b) {
    f(a)(b);
    a[b](b);
    (a)(b);
}
