class Sample {
    void Probe(int a) {
        try {
            use(a);
        } catch (Failure e) {
            try {
                use(1);
            } catch (Timeout f) {
                use(2);
            }
        }
    }
}
