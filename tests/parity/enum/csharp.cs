enum Color
{
    RED,
    GREEN
}
