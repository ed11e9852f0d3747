class Sample {
    int Probe(object a, int b) {
        lock (a) {
            return b;
        }
    }
}
