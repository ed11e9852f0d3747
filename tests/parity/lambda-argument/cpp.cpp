int probe() {
    return apply([](int x) { return x + 1; }, 2);
}
