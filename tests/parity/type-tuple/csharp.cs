void probe((Name, Shape) x)
{
    run(x);
}
