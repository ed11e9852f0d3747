class Sample {
    void Probe(int a, int b) {
        (a, b) = (b, a);
    }
}
