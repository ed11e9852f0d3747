class Sample {
    void Probe(int a) {
        while (a > 0) {
            a -= 1;
        }
    }
}
