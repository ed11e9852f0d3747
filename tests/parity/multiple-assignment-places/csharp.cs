class Sample {
    void Probe(int[] a, int i, int j, Node b) {
        (a[i], a[j]) = (a[j], a[i]);
        (b.x, b.y) = (i, j);
    }
}
