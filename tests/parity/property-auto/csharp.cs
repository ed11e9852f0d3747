class Counter
{
    int x { get; set; } = 1;
}
