class Sample {
    void probe(int r, int[][] a, int i, int j) {
        r = a[i];
        r = a[i][j + 1];
        a[i][j] = r;
    }
}
