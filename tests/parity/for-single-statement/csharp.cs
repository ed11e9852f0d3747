class Sample {
    void Probe(int a) {
        for (int i = 0; i < a; ++i) use(i);
    }
}
