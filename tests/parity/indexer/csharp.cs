class Table
{
    int this[int i]
    {
        get
        {
            return this.get(i);
        }
    }
}
