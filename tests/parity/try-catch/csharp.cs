class Sample {
    object Probe(object a) {
        try {
            return a;
        } catch (Failure e) {
            return e;
        }
    }
}
