interface Shape : Drawable, Named
{
    int area();
}
