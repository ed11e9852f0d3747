def probe(): Int => Int = {
  return x => x + 1
}
