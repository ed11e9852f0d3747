class Sample {
    void Probe(string a, int b) {
        r = new Table { [1] = a, [b] = a, [f(b)] = a };
    }
}
