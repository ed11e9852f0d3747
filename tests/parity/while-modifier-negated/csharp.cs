class Sample {
    void Probe(bool a) {
        while (!a) use(a);
    }
}
