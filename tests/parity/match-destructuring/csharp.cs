class Sample {
    int Probe(int[] a) {
        return a switch {
            [var x, var y] => use(x, y),
        };
    }
}
