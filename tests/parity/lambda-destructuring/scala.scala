def probe(): Step = {
  return { case (x, y) => x }
}
