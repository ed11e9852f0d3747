class Box
{
    T probe<T>(T a)
    {
        return this.get<T>(a);
    }
}
