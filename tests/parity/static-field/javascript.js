class Counter {
    static total = 0;
}
