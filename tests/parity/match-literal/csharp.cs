class Sample {
    int Probe(int a) {
        return a switch {
            1 => use(10),
            2 => use(20),
        };
    }
}
