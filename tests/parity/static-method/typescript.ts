class Counter {
    static probe(): number {
        return 1;
    }
}
