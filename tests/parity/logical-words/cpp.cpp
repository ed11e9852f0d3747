void probe(bool a, bool b) {
    if (a and not b or b) {
        f(a);
    }
}
