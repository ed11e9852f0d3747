function probe(a) {
  try {
    use(a);
  } catch (e) {
    use(e);
  } finally {
    close(a);
  }
}
