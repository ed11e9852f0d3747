class Sample {
    void Probe(int a, int b) {
        var r = new Table { };
        r = new Table { ["x"] = a, ["y"] = b };
    }
}
