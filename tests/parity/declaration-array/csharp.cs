class Sample {
    void Probe(int[] b, int[][] c) {
        f(b, c);
    }
}
