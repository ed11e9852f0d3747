class Sample {
    Step probe() {
        return x -> x + 1;
    }
}
