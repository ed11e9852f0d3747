class Sample {
    int Probe(int a) {
        var b = a switch {
            1 => 10,
            _ => 20,
        };
        return b;
    }
}
