class Sample {
    int Probe(int a, bool b, object e) {
        return b ? a : throw e;
    }
}
