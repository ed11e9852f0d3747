class Sample {
    void Probe(bool r, int a, int b) {
        r = a == b;
        r = a != b;
        r = a < b;
        r = a <= b;
        r = a > b;
        r = a >= b;
    }
}
