class Circle : Shape
{
    int area()
    {
        return base.area();
    }
}
