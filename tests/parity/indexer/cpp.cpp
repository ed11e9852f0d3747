class Table {
    int operator[](int i) {
        return this->get(i);
    }
};
