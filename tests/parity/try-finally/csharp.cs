class Sample {
    object Probe(object a) {
        try {
            return a;
        } finally {
            close(a);
        }
    }
}
