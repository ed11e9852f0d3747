class Outer:
    x: first.second.Box[int]
