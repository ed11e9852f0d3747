void probe(bool r, int a, int b) {
    r = a == b;
    r = a != b;
    r = a < b;
    r = a <= b;
    r = a > b;
    r = a >= b;
}
