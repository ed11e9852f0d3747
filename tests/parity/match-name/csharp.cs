class Sample {
    int Probe(object a) {
        return a switch {
            Point(0, var y) p => use(p),
        };
    }
}
