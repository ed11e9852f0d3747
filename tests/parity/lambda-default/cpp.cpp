Step probe() {
    return [](int x, int y = 1, auto... rest) { return x; };
}
