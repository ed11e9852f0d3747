void probe(void) {
    enum { a = 1 };
    _Static_assert(a > 0, "positive");
}
