interface Port<in A, out B>
{
}
