class Sample {
    void Probe(int a, int b) {
        r = new int[a];
        r = new int[a, 2];
        r = new int[] {a, b};
    }
}
