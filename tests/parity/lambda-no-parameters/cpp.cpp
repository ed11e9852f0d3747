Step probe() {
    return []() { return 1; };
}
