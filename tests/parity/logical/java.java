class Sample {
    void probe(boolean r, boolean a, boolean b) {
        r = a && b;
        r = a || b;
        r = !a;
        r = !(a && b) || b;
    }
}
