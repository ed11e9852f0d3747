struct Outer {
    struct Inner {
        int x;
    };
};
