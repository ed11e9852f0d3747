class Sample {
    void Probe(bool a, bool b, bool c) {
        if (a && b || !c) {
            use(a);
        }
    }
}
