interface Shape
{
    int area { get; }
}
