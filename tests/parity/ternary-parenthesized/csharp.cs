class Sample {
    int Probe(int a) {
        return (a > 1) ? (a) : (0);
    }
}
