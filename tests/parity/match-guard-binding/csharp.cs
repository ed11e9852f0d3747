class Sample {
    int Probe(object a) {
        return a switch {
            var n when n > 0 => use(n),
        };
    }
}
