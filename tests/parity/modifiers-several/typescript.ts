class Counter {
    protected static readonly x: number = 1;
}
