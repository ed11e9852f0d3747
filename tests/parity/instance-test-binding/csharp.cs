class Sample {
    void Probe(object a) {
        if (a is Circle c) {
            use(c);
        }
    }
}
