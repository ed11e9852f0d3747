@entity
class Service {
    @route(1)
    int run() {
        return 1;
    }
}
