class Sample {
    void probe(Object a) {
        switch (a) {
            case Point(int x, int y) -> use(x, y);
        }
    }
}
