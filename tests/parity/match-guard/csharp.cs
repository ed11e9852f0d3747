class Sample {
    int Probe(object a, bool b) {
        return a switch {
            1 when b => use(a),
        };
    }
}
