package main

type Counter struct {
	x int
}
