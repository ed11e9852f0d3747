delegate void Handler(int x);

class Button
{
    event Handler pressed;
}
