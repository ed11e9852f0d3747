class Counter
{
    public static implicit operator int(Counter c)
    {
        return c.x;
    }
}
