class Outer {
    x: first.second.third.Type;
}
