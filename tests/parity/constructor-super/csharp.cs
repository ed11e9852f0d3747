class Circle : Shape
{
    Circle(int r) : base(r)
    {
    }
}
