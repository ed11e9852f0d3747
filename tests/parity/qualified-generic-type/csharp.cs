class Outer
{
    first.second.Box<int> x;
}
