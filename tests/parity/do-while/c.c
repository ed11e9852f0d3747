void probe(int a) {
    do {
        a -= 1;
    } while (a > 0);
}
