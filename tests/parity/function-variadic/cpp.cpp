template <typename... T>
void probe(int first, T... rest) {
    run(rest);
}
