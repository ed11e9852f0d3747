class Sample {
    void Probe(int a) {
        f(sizeof(int));
        f(sizeof(Node));
    }
}
