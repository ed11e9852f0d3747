class Sample {
    Numbers Probe(bool a) {
        if (a) {
            yield break;
        }
        yield return 1;
    }
}
