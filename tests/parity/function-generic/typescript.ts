function probe<T>(a: T): T {
    return a;
}
