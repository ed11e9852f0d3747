class Sample {
    int probe(int[] items) {
        int total = 0;
        for (int x : items) {
            total += x;
        }
        return total;
    }
}
