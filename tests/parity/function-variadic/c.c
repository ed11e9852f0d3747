void probe(int first, ...) {
    run(first);
}
