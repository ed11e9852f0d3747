class Sample {
    Step probe() {
        return () -> 1;
    }
}
