void probe(auto a) {
    auto [b, c] = a;
}
