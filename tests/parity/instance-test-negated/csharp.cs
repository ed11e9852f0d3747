class Sample {
    void Probe(object a) {
        if (!(a is Node)) {
            f(a);
        }
    }
}
