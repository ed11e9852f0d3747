class Counter {
    Counter(int start) {
        this.x = start;
    }
}
