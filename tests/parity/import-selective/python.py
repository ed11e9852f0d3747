from shapes import circle, square as box
