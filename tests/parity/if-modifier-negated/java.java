class Sample {
    void probe(boolean a) {
        if (!a) use(a);
    }
}
