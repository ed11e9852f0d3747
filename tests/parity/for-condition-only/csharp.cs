class Sample {
    void Probe(int a) {
        for (; a > 0; ) {
            use(a);
        }
    }
}
