sealed class Circle
{
}
