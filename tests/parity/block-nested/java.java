class Sample {
    void probe(int a) {
        {
            use(a);
        }
        use(0);
    }
}
