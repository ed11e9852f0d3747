function probe(a) {
  try {
    use(a);
  } catch (e) {
    try {
      use(1);
    } catch (f) {
      use(2);
    }
  }
}
