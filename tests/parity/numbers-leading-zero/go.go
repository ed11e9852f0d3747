package sample

func probe() {
	f(017, 0_600)
}
