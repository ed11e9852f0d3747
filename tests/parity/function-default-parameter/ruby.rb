def probe(a, b = 1)
  return a + b
end
