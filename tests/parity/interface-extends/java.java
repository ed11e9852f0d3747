interface Shape extends Drawable, Named {
    int area();
}
