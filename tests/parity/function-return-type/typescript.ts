function probe(a: number, b: number): number {
    return a + b;
}
