class Counter
{
    static int total = 0;
}
