def probe[T](a: T): T = {
  return a
}
