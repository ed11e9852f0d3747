class Sample {
    void probe(int a, int b) {
        if ((a = f(b)) > b) {
            g(a);
        }
    }
}
