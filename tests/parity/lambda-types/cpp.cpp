auto probe() {
    return [](int x, int y) -> int { return x + y; };
}
