class Sample {
    int Probe(object a) {
        return a switch {
            null => use(0),
            true => use(1),
        };
    }
}
