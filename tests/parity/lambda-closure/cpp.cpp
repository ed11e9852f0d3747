auto probe() {
    int total = 0;
    return [&total](auto x) {
        total += x;
        return total;
    };
}
