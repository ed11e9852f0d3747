class Sample {
    int Probe(object a) {
        return a switch {
            var n => use(n),
        };
    }
}
