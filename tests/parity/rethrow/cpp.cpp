void probe(int a) {
    try {
        use(a);
    } catch (Failure e) {
        throw;
    }
}
