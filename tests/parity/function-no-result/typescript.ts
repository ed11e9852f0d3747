function probe(): void {
    run();
}
