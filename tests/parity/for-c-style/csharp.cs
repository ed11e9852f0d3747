class Sample {
    int Probe(int n) {
        for (int i = 0; i < n; i++) {
            n -= i;
        }
        return n;
    }
}
