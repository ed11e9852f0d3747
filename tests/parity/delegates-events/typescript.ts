type Handler = (x: number) => void;

class Button {
    pressed: Handler;
}
