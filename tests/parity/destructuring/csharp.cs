class Sample {
    void Probe(object a) {
        var (b, c) = a;
        var (d, (e, f)) = a;
    }
}
