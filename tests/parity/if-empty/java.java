class Sample {
    void probe(int a) {
        if (a > 0) {
        } else {
            use(a);
        }
    }
}
