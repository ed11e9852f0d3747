class Sample {
    int Probe(int[] items) {
        int total = 0;
        foreach (int x in items) {
            total += x;
        }
        return total;
    }
}
