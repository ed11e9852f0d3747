class Sample {
    int Probe(int a) {
        if ((a > 0)) {
            use((a));
        }
        return (a) + (1);
    }
}
