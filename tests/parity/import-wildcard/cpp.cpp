using namespace shapes;
