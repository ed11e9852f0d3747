class Sample {
    int Probe() {
        return apply(x => x + 1, 2);
    }
}
