T probe<T>(T a)
{
    return a;
}
