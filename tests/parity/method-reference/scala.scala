def probe(a: Any): Step = {
  return a.next
}
