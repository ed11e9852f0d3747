package main

type Shape interface {
	area() int
}
