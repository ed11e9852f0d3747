class Sample {
    int Probe(int[] a) {
        return a switch {
            [var x, ..] => use(x, a),
        };
    }
}
