package sample

func probe() {
	f("\n")
	f("a\tb\\c")
	f("\"\u00e9")
}
