class Counter {
    static total: number = 0;
}
