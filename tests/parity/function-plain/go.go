package main

func probe() {
	run()
}
