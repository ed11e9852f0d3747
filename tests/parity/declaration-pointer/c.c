void probe(void) {
    int *b = a;
    int **c = a;
}
