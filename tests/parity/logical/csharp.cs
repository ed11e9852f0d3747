class Sample {
    void Probe(bool r, bool a, bool b) {
        r = a && b;
        r = a || b;
        r = !a;
        r = !(a && b) || b;
    }
}
