class Counter {
    readonly x: number = 1;
}
