class Sample {
    void Probe(int a) {
        while ((a = next()) > 0) {
            use(a);
        }
    }
}
