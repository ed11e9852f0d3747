class Sample {
    void Probe(int a, int b) {
        if ((a = f(b)) > b) {
            g(a);
        }
    }
}
