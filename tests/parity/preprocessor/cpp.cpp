int probe(int a) {
#if FAST
    return 1;
#elif SMALL
    return 2;
#else
    return a;
#endif
}
