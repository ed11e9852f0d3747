class Sample {
    Step Probe() {
        return int (int x, int y) => { return x + y; };
    }
}
