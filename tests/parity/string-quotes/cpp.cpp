void probe() {
    f("a'b");
    f("\"");
}
