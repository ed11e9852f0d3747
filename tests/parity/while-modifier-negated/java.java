class Sample {
    void probe(boolean a) {
        while (!a) use(a);
    }
}
