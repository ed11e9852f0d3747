function probe(first: number, ...rest: number[]) {
    run(rest);
}
