class Counter
{
    int size
    {
        get
        {
            return this.x;
        }
        set
        {
            this.x = value;
        }
    }
}
