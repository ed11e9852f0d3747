function probe(x: [Name, Shape]) {
    run(x);
}
