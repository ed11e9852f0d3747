void probe(void) {
    enum { a = 1 };
    static_assert(a > 0);
}
