class Sample {
    int Probe(int a) {
        var f = x => x + 1;
        return f(a);
    }
}
