function probe(a: number, b: number = 1): number {
    return a + b;
}
