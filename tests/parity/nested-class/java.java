class Outer {
    class Inner {
        int x = 1;
    }
}
