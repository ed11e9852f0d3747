function outer(a) {
  function inner(b) {
    return a + b;
  }
  return inner(1);
}
