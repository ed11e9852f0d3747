class Sample {
    Range Probe(int n) {
        return 1..n;
    }
}
