var count: Int = 1
