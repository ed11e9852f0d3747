Object probe(Object a) {
    try {
        return a;
    } catch (Failure e) {
        return e;
    }
}
