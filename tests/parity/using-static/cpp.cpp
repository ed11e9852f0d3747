using namespace Plane;
