def probe(): Step = {
  return x => y => x + y
}
