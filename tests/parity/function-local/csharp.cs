int outer(int a)
{
    int inner(int b)
    {
        return b;
    }
    return inner(a);
}
