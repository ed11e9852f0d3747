class Service {
    @route(path = 1, method = 2)
    int run(@body int x) {
        return 1;
    }
}
