void probe() {
    const int size = 8;
}
