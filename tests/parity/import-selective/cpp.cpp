using shapes::circle;
using shapes::square;
