class Sample {
    object Probe(object a, object b) {
        using (Stream f = open(a), g = open(b)) {
            return f;
        }
    }
}
