class First {
}

class Second {
}
