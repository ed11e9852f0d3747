using static shapes.Plane;
