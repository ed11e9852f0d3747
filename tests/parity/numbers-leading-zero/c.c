void probe(void) {
    f(017, 0'600);
}
