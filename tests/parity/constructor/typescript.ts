class Counter {
    constructor(start: number) {
        this.x = start;
    }
}
