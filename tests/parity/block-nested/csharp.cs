class Sample {
    void Probe(int a) {
        {
            use(a);
        }
        use(0);
    }
}
