void probe(void) {
    f("a'b");
    f("\"");
}
