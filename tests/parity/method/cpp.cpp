class Counter {
    int probe(int a) {
        return this->x + a;
    }
};
