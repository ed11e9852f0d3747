import shapes.{circle, square as box}
