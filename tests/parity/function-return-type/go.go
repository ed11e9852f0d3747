package main

func probe(a int, b int) int {
	return a + b
}
