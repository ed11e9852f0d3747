void probe(int first, params int[] rest)
{
    run(rest);
}
