class Sample {
    int Probe(bool a) {
        if (!a) {
            return 1;
        } else {
            return 2;
        }
    }
}
