class Sample {
    void Probe(int r, int[] a) {
        r = a[^1];
    }
}
