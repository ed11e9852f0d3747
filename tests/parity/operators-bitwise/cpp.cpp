void probe(int r, int a, int b) {
    r = a & b;
    r = a | b;
    r = a ^ b;
    r = ~a;
    r = a << b;
    r = a >> b;
}
