class Sample {
    void Probe(int a) {
        try {
            use(a);
        } catch (Failure e) {
            use(e);
        } finally {
            close(a);
        }
    }
}
