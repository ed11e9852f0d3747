class Sample {
    void Probe() {
        foreach (var x in new[] { 1, 2 }) {
            use(x);
        }
    }
}
