class Counter {
    x: number = 1;
}
