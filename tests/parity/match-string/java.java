class Sample {
    int probe(Object a) {
        switch (a) {
            case "one" -> use(1);
            case -1 -> use(2);
        }
    }
}
