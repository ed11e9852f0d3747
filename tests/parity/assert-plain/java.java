class Sample {
    void probe(int a) {
        assert a > 0;
    }
}
