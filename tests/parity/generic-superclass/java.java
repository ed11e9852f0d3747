class Circle extends Shape<Plane> implements Drawable, Named {
    int x = 1;
}
