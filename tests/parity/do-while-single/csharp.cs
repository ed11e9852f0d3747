class Sample {
    void Probe(int a) {
        do use(a);
        while (a > 0);
    }
}
