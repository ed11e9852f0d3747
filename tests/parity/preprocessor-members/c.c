struct Sample {
    int a;
#if FAST
    int b;
#else
    int c;
#endif
};
