@entity
class Service {
    @route(1)
    run(): number {
        return 1;
    }
}
