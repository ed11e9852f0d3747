void probe(Failure a) {
    if (a) {
        throw a;
    }
}
