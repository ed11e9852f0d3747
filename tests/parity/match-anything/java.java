class Sample {
    int probe(Object a) {
        switch (a) {
            case Object n -> use(n);
        }
    }
}
