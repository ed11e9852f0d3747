class Counter {
    probe(a: number): number {
        return this.x + a;
    }
}
