int probe() {
    return [](int x) { return x; }(1);
}
