void probe() {
    f(L"a", u8"b", L'c');
}
