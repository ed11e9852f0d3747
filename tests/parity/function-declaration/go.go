package main

func probe(a int) int
