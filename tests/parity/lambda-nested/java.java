class Sample {
    Step probe() {
        return x -> y -> x + y;
    }
}
