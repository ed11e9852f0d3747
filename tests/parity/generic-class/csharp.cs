class Pair<A, B>
{
    A first;
    B second;
}
