class Sample {
    int probe(int a) {
        return (a > 1) ? (a) : (0);
    }
}
