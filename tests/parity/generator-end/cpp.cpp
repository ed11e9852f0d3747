Numbers probe(bool a) {
    if (a) {
        co_return;
    }
    co_yield 1;
}
