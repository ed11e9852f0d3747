void probe() {
    int *b = a;
    int **c = a;
}
