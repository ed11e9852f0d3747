void probe() {
    f(R"(a\d+)");
}
