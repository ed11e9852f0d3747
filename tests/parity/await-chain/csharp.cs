class Sample {
    async Task Probe(Task a) {
        return (await a.load()).b;
    }
}
