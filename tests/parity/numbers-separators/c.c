void probe(void) {
    f(1'000'000, 0xff'ff, 1'000.5);
}
