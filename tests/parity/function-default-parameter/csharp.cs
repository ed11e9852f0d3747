int probe(int a, int b = 1)
{
    return a + b;
}
