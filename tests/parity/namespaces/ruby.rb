module Shapes
  module Plane
    class Circle
    end
  end
end
