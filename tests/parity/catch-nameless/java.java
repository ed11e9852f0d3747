class Sample {
    void probe(int a) {
        try {
            use(a);
        } catch (Throwable _) {
            use(0);
        }
    }
}
