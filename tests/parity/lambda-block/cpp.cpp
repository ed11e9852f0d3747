Step probe() {
    return [](auto x, auto y) {
        if (x > y) {
            return x;
        }
        return y;
    };
}
