class Circle extends Shape<Plane> implements Drawable, Named {
    x: number = 1;
}
