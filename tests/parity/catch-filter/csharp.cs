class Sample {
    void Probe(int a) {
        try {
            use(a);
        } catch (Failure e) when (e.code > 0) {
            use(e);
        }
    }
}
