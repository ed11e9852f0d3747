class Sample {
    Step Probe() {
        return x => y => x + y;
    }
}
