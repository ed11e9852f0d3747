import shapes.Plane.*
