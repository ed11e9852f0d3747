void probe(ref int x)
{
    x = 1;
}
