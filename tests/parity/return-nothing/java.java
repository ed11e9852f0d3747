class Sample {
    void probe(int a) {
        return;
    }
}
