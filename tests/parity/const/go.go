package sample

func probe() {
	const size int = 8
}
