import shapes as s
