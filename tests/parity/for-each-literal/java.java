class Sample {
    void probe() {
        for (var x : new int[] {1, 2}) {
            use(x);
        }
    }
}
