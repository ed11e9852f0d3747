package sample

func probe() {
	var b *int = a
	var c **int = a
}
