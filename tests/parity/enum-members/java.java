enum Color {
    RED(1),
    GREEN(2);

    int probe() {
        return 1;
    }
}
