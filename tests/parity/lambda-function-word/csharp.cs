class Sample {
    Step Probe() {
        return delegate (int x) {
            return x;
        };
    }
}
