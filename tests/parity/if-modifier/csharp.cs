class Sample {
    int Probe(bool a) {
        if (a) return 1;
        return 0;
    }
}
