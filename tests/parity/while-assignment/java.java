class Sample {
    void probe(int a) {
        while ((a = next()) > 0) {
            use(a);
        }
    }
}
