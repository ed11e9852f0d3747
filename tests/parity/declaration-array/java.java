class Sample {
    void probe(int[] b, int[][] c) {
        f(b, c);
    }
}
