void probe(int r, int a) {
    r = -a;
    r = +a;
    r = ~a;
    r = -(-a);
}
