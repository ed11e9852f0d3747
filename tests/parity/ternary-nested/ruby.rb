def probe(a)
  return a > 0 ? 1 : a < 0 ? 2 : 3
end
