class Sample {
    void Probe(int a) {
        return;
    }
}
