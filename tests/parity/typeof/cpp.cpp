void probe(auto a) {
    f(typeid(a));
    f(typeid(a.b));
}
