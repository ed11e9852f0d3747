package main

func probe(x func(a Name, b Shape) int) {
	run(x)
}
