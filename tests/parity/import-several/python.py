import shapes, colors as c
