class Sample {
    int Probe(object a) {
        return a switch {
            Line(Point(var x, 0), _) => use(x),
        };
    }
}
