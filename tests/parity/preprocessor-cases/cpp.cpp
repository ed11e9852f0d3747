int probe(int a) {
    switch (a) {
        case 1:
            return 1;
    #if FAST
        case 2:
            return 2;
    #endif
        default:
            return 0;
    }
}
