void probe() {
    f(R"(
a
b
)");
}
