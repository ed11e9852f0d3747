type Handler = (x: Int) => Int
