class Sample {
    void Probe(int a) {
        while (true) {
            use(a);
        }
    }
}
