package sample

func probe() {
	f("a'b")
	f("\"")
}
