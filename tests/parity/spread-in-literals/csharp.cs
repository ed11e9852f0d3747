class Sample {
    void Probe(object a, object b) {
        int[] r = [..a, b];
    }
}
