package sample

func probe(entries map[string]int) {
	for key, value := range entries {
		print(key, value)
	}
}
