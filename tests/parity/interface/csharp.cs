interface Shape
{
    int area();
}

class Circle : Shape
{
}
