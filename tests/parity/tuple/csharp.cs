class Sample {
    void Probe(int a, int b) {
        var r = (a, b);
        f((a, (b, a)));
    }
}
