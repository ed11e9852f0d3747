def probe(a: Any): Any = {
  try {
    return a
  } finally {
    close(a)
  }
}
