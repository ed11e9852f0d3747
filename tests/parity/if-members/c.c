struct Part {
    int size;
    int (*has)(int);
};

struct Whole {
    struct Part b;
};

int probe(struct Whole a) {
    if (a.b.has(1)) {
        return a.b.size;
    }
    return 0;
}
