import "shapes/plane/circle";
