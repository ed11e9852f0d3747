class Sample {
    void Probe(int r, int a, int b) {
        r = a + b;
        r = a - b;
        r = a * b;
        r = a / b;
        r = a % b;
    }
}
