class Sample {
    object Probe(object a) {
        using (var f = open(a)) {
            return f;
        }
    }
}
