enum Color {
    RED,
#if FAST
    GREEN,
#endif
    BLUE
};
