template <int a>
void probe() {
    static_assert(a > 0);
}
