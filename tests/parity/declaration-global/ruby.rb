$count = 1
