class Sample {
    int Probe(Shape a) {
        return a switch {
            Circle c => use(c),
            Square s => use(s),
        };
    }
}
