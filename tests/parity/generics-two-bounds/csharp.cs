class Box<T> where T : Shape, Named
{
}
