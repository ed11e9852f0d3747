package sample

func probe() {
	f(`a\d+`)
}
