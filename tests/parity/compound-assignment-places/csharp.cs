class Sample {
    void Probe(Node a, int[] b, int i) {
        a.c += i;
        b[i] -= a.c;
        a.d[i] *= b[i] + 1;
    }
}
