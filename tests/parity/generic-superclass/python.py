class Circle(Shape[Plane], Drawable, Named):
    x: int = 1
