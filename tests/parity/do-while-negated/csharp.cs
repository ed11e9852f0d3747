class Sample {
    void Probe(bool a) {
        do {
            use(a);
        } while (!a);
    }
}
