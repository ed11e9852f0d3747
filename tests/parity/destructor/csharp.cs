class Counter
{
    ~Counter()
    {
        run();
    }
}
