void probe(int a, int *b) {
    a++;
    a--;
    b[a]++;
    ++a;
    --a;
}
