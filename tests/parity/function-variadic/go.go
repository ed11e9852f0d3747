package main

func probe(first int, rest ...int) {
	run(rest)
}
