package sample

func probe() {
	f('a')
	f('\n')
}
