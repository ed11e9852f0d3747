void probe(Node &a, bool b) {
    a = nullptr;
    b = a == nullptr;
}
