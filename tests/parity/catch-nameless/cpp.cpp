void probe(int a) {
    try {
        use(a);
    } catch (...) {
        use(0);
    }
}
