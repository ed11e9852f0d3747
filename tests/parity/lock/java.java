class Sample {
    int probe(Object a, int b) {
        synchronized (a) {
            return b;
        }
    }
}
