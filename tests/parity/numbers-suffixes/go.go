package sample

func probe() {
	f(1i, 1.5i)
}
