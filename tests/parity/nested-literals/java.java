class Sample {
    void probe(int a, int b, int c) {
        int[][] r = {{a, b}, {c}};
    }
}
