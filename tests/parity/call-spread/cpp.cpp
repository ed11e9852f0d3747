template <typename A, typename... B>
void probe(A a, B... b) {
    f(b...);
    f(a, b...);
}
