class Sample {
    int Probe(Color a) {
        return a switch {
            Color.RED => use(a),
        };
    }
}
