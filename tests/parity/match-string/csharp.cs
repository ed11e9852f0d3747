class Sample {
    int Probe(object a) {
        return a switch {
            "one" => use(1),
            -1 => use(2),
        };
    }
}
