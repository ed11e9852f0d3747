void probe(void) {
    f("abc");
    f("");
    f("größer");
}
