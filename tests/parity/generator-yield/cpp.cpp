Numbers probe(int a) {
    co_yield a;
    co_yield 2;
}
