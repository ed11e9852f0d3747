class Sample {
    void probe(int a) {
        while (next(a) > 0) ;
    }
}
