# The shapes of a plane.

class Circle:
    pass
