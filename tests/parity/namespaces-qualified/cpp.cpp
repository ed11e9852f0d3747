namespace shapes::plane::round {
class Circle {
};
}
