int probe(int a) {
    auto f = [](auto x) { return x + 1; };
    return f(a);
}
