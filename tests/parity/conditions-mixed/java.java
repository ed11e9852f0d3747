class Sample {
    void probe(boolean a, boolean b, boolean c) {
        if (a && b || !c) {
            use(a);
        }
    }
}
