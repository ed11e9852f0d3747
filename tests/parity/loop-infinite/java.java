class Sample {
    void probe(int a) {
        while (true) {
            use(a);
        }
    }
}
