class Sample {
    void probe(boolean a) {
        do {
            use(a);
        } while (!a);
    }
}
