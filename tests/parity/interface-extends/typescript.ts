interface Shape extends Drawable, Named {
    area(): number;
}
