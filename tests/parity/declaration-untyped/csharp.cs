class Sample {
    void Probe(int a) {
        var b = a;
    }
}
