class Sample {
    int Probe(int a) {
        return a > 0 ? 1 : 2;
    }
}
