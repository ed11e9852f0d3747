class Counter {
    x: number = 0;

    add(n: number): number {
        this.x += n;
        return this.x;
    }
}
