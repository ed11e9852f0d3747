class Sample {
    void Probe(object a) {
        switch (a) {
            case Circle c:
                use(c);
                break;
            case Square s when s.big:
                use(s);
                break;
            case null:
                break;
        }
    }
}
