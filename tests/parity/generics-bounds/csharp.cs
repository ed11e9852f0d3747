class Box<T> where T : Shape
{
    List<T> items;
}
