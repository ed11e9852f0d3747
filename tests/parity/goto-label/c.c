int probe(int a) {
    if (a) {
        goto done;
    }
    a = 1;
done:
    return a;
}
