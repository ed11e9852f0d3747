void probe(auto a, int b) {
    f(a)(b);
    a[b](b);
    (a)(b);
}
