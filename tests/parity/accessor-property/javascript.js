class Counter {
    get size() {
        return this.x;
    }

    set size(value) {
        this.x = value;
    }
}
