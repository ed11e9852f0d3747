package main

import s "shapes"
