class Sample {
    void Probe(bool a) {
        if (!a) use(a);
    }
}
