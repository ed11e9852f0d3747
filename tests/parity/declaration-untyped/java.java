class Sample {
    void probe(int a) {
        var b = a;
    }
}
