class First
{
}

class Second
{
}
