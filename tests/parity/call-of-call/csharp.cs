class Sample {
    void Probe(object a, int b) {
        f(a)(b);
        a[b](b);
        (a)(b);
    }
}
