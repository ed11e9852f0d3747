function probe(x?: number) {
    run(x);
}
