class Sample {
    void Probe(int a) {
        for (int i = 0, j = a; i < j; i++, j--) {
            use(i, j);
        }
    }
}
