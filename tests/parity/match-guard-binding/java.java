class Sample {
    int probe(Object a) {
        switch (a) {
            case Integer n when n > 0 -> use(n);
        }
    }
}
