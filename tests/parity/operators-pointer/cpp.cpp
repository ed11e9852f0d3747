void probe(int a, int b, int *p) {
    p = &a;
    b = *p;
    *p = a + *p;
}
