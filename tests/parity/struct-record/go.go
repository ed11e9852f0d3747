package main

type Point struct {
	x int
	y int
}
