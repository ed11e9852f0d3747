class Outer {
    first::second::third::Type x;
};
