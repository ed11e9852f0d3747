class Outer:
    class Inner:
        x: int = 1
