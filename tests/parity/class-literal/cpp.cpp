void probe() {
    f(typeid(Node));
}
