class Sample {
    void probe(int a, int b) {
        int[] r = {
            a,
            b,
        };
    }
}
