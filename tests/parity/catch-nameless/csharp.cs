class Sample {
    void Probe(int a) {
        try {
            use(a);
        } catch {
            use(0);
        }
    }
}
