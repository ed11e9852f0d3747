class Sample {
    int probe(int a) {
        return a > 0 ? 1 : a < 0 ? 2 : 3;
    }
}
