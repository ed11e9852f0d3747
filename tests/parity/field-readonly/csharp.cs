class Counter
{
    readonly int x = 1;
}
