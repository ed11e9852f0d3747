class Counter
{
    protected static readonly int x = 1;
}
