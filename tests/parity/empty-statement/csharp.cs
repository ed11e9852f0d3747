class Sample {
    void Probe(int a) {
        while (next(a) > 0) ;
    }
}
