class Sample {
    int Probe(object a) {
        using (a) {
            return 1;
        }
    }
}
