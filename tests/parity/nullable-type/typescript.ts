function probe(x: Shape | null) {
    run(x);
}
