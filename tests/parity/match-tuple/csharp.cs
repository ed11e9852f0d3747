class Sample {
    int Probe(int a, int b) {
        return (a, b) switch {
            (1, _) => use(a),
        };
    }
}
