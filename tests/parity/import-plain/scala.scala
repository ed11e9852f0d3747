import shapes.plane.circle
