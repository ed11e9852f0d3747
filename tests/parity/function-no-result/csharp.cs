void probe()
{
    run();
}
