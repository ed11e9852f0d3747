void probe() {
    f("a" "b" "c");
}
