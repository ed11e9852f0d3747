class Counter {
    x = 0;

    add(n) {
        this.x += n;
        return this.x;
    }
}
