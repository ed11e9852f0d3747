void probe(bool a, bool b, bool c) {
    if (a && b || !c) {
        use(a);
    }
}
