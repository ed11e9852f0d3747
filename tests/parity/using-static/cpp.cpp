using namespace shapes::Plane;
