trait Port[-A, +B] {
}
