class Point
{
    public static Point operator +(Point left, Point other)
    {
        return left.sum(other);
    }
}
