static class Extensions
{
    static int twice(this Counter c)
    {
        return c.x;
    }
}
