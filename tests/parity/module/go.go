package main

type First struct {
}

type Second struct {
}
