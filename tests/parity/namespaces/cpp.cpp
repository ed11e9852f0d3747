namespace shapes {
namespace plane {
class Circle {
};
}
}
