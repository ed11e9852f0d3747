class Sample {
    Object probe(Object a) {
        try {
            return a;
        } catch (Failure | Timeout e) {
            return e;
        }
    }
}
