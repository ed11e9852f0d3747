package sample

func probe() {
	var a, b int
	var c, d int = 1, 2
}
