function probe(first, ...rest) {
    run(rest);
}
