package sample

var count int = 1
