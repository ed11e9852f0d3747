class Counter {
    constructor(start) {
        this.x = start;
    }
}
