package main

import . "shapes"
