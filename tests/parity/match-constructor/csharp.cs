class Sample {
    int Probe(object a) {
        return a switch {
            Point(int x, int y) => use(x, y),
        };
    }
}
