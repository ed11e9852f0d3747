class Sample {
    Step Probe() {
        return async (x) => await x;
    }
}
