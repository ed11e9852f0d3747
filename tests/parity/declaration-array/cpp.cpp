void probe(int b[], int c[][4]) {
    f(b, c);
}
