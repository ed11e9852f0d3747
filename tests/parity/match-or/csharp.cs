class Sample {
    int Probe(int a) {
        return a switch {
            1 or 2 or 3 => use(a),
        };
    }
}
