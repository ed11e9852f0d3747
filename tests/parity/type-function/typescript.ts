function probe(x: (a: Name, b: Shape) => number) {
    run(x);
}
