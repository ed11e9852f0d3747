class Sample {
    void probe(int a) {
        for (int i = 0; i < a; ++i) use(i);
    }
}
