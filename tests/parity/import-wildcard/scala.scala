import shapes.*
