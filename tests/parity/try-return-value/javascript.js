function probe(a) {
  try {
    let b = f(a);
    return b;
  } catch (e) {
    log(e.message);
    return 0;
  }
}
