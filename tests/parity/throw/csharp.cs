class Sample {
    void Probe(Failure a) {
        if (a) {
            throw a;
        }
    }
}
