package main

type Handler func(x int) int
