class Sample {
    void Probe(object a) {
        r = a is Node;
        if (a is Node) {
            f(a);
        }
    }
}
