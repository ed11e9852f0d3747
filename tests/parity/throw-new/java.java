class Sample {
    void probe(int a) {
        throw new Failure(a);
    }
}
