class Sample {
    int Probe(object a) {
        return a switch {
            Point { x: -1, y: var n } => use(n),
        };
    }
}
