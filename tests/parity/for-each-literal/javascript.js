function probe() {
  for (const x of [1, 2]) {
    use(x);
  }
}
