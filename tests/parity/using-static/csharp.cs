using static Plane;
