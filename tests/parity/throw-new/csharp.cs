class Sample {
    void Probe(int a) {
        throw new Failure(a);
    }
}
