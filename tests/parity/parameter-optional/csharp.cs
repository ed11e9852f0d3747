void probe(int? x = null)
{
    run(x);
}
