class Sample {
    void Probe(int r, int a) {
        r = -a;
        r = +a;
        r = ~a;
        r = -(-a);
    }
}
