class Counter {
    static probe() {
        return 1;
    }
}
