package sample

func probe() {
	f("abc")
	f("")
	f("größer")
}
