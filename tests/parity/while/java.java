class Sample {
    void probe(int a) {
        while (a > 0) {
            a -= 1;
        }
    }
}
