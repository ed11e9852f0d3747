public class Circle
{
}
