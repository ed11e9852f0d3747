void probe(int a) {
    f(sizeof(int));
    f(sizeof(Node));
}
