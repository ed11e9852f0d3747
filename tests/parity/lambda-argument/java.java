class Sample {
    int probe() {
        return apply(x -> x + 1, 2);
    }
}
