// The shapes of a plane.

struct Circle {
};
