class Sample {
    Step Probe() {
        return (int x, int y = 1, params int[] rest) => x;
    }
}
