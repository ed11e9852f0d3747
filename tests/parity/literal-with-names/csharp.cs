class Sample {
    void Probe(int a, int b) {
        var r = new Point {x = a, y = b};
    }
}
