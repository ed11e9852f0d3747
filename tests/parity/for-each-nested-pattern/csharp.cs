class Sample {
    void Probe(object items) {
        foreach (var (x, (y, z)) in items) {
            use(x, y, z);
        }
    }
}
