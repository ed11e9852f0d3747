package sample

func probe() {
	f(true)
	f(false)
}
