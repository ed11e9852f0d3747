class Sample {
    void probe(Object a, boolean b) {
        switch (a) {
            case Integer i when b -> use(i);
        }
    }
}
