class Sample {
    async Task Probe(object a) {
        await using (var f = open(a)) {
            return f;
        }
    }
}
