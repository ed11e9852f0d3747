function probe(a) {
  try {
    use(a);
  } catch {
    use(0);
  }
}
