void probe() {
    f(017, 0'600);
}
