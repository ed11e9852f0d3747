class Sample {
    Step probe() {
        return (int x, int y) -> { return x + y; };
    }
}
