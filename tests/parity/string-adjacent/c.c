void probe(void) {
    f("a" "b" "c");
}
