void probe(void) {
    f(L"a", u8"b", L'c');
}
