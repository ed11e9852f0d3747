class Service {
    @route(1, 2)
    run(@body x: number): number {
        return 1;
    }
}
