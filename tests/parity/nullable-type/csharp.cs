void probe(Shape? x)
{
    run(x);
}
