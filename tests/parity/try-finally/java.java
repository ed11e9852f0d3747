class Sample {
    Object probe(Object a) {
        try {
            return a;
        } finally {
            close(a);
        }
    }
}
