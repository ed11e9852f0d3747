class Counter {
    static int probe() {
        return 1;
    }
}
