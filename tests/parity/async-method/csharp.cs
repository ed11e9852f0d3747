class Sample {
    async Task probe(Task a) {
        return await a;
    }
}
