namespace shapes;

class Circle
{
}
