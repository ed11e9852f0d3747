class Sample {
    void probe(boolean r, int a, int b) {
        r = a == b;
        r = a != b;
        r = a < b;
        r = a <= b;
        r = a > b;
        r = a >= b;
    }
}
