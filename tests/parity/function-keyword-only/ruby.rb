def probe(a, b:, c: 1, **rest)
  return b
end
