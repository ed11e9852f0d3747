async Numbers probe(Task a) {
    yield return await a;
}
