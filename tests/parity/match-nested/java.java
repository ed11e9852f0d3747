class Sample {
    int probe(Object a) {
        switch (a) {
            case Line(Point(var x, _), _) -> use(x);
        }
    }
}
