class Outer {
    first.second.Box<T> x;
}
