class Sample {
    Step Probe() {
        return x => x + 1;
    }
}
