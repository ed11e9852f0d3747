@entity
class Service {
    @route(1)
    run() {
        return 1;
    }
}
