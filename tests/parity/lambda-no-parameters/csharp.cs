class Sample {
    Step Probe() {
        return () => 1;
    }
}
