package main

type Shape interface {
	Drawable
	Named
	area() int
}
