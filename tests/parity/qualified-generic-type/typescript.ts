class Outer {
    x: first.second.Box<number>;
}
