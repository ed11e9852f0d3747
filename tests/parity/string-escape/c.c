void probe(void) {
    f("\n");
    f("a\tb\\c");
    f("\"\u00e9");
}
