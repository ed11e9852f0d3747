package main

import "shapes/plane/circle"
