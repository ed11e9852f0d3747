class Sample {
    void Probe(object r, object a, object b) {
        r = a ?? b;
        r ??= b;
    }
}
