int probe(int a) {
    #if FAST && !SMALL
    return 1;
    #endif
    return a;
}
