class Shapes::Plane::Circle
end
