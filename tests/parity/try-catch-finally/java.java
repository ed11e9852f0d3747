class Sample {
    void probe(int a) {
        try {
            use(a);
        } catch (Failure e) {
            use(e);
        } finally {
            close(a);
        }
    }
}
