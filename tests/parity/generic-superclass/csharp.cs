class Circle : Shape<Plane>, Drawable, Named
{
    int x = 1;
}
