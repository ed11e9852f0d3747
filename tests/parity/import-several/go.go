package main

import (
	"shapes"
	c "colors"
)
