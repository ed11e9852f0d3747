class Sample {
    async Task Probe(Numbers items) {
        await foreach (var x in items) {
            use(x);
        }
    }
}
