class Sample {
    void probe(Shape a) {
        switch (a) {
            case Circle c -> use(c);
            case Square s -> use(s);
        }
    }
}
