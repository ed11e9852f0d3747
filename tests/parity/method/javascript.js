class Counter {
    probe(a) {
        return this.x + a;
    }
}
