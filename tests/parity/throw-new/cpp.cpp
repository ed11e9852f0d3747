void probe(int a) {
    throw Failure(a);
}
