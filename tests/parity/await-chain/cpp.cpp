Task probe(Task a) {
    co_return (co_await a.load()).b;
}
