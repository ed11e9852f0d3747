class Sample {
    void Probe(int a) {
        if (a > 0) {
        } else {
            use(a);
        }
    }
}
