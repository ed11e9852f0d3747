class Sample {
    void Probe(int a) {
        while (next(a)) {
            a++;
            use(a);
        }
    }
}
