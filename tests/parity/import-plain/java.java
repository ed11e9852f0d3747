import shapes.plane.circle;
