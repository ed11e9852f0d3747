using shapes.plane.circle;
