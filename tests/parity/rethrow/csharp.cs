class Sample {
    void Probe(int a) {
        try {
            use(a);
        } catch (Failure e) {
            throw;
        }
    }
}
