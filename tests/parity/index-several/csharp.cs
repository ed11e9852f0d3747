class Sample {
    void Probe(int r, object a, int i, int j) {
        r = a[i, j];
    }
}
