class Sample {
    void Probe(int a) {
        for (;;) {
            use(a);
        }
    }
}
