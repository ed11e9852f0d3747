class Sample {
    int probe(Object a) {
        switch (a) {
            case null -> use(0);
            case true -> use(1);
        }
    }
}
