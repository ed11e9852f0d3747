class Sample {
    void probe(int[] items) {
        outer:
        for (int x : items) {
            for (int y : items) {
                if (x > y) {
                    continue outer;
                }
            }
        }
    }
}
