class Sample {
    void Probe(int a, int b, int c) {
        int[][] r = [[a, b], [c]];
    }
}
