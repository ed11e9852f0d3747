class Sample {
    void Probe(int a, int b) {
        int[] r = [
            a,
            b,
        ];
    }
}
