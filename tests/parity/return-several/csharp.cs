class Sample {
    Pair Probe(int a, int b) {
        return (a, b);
    }
}
