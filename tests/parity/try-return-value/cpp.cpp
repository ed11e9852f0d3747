struct Failure {
    int message;
};

int probe(int a) {
    try {
        int b = f(a);
        return b;
    } catch (Failure e) {
        log(e.message);
        return 0;
    }
}
