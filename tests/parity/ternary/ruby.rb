def probe(a)
  return a > 0 ? 1 : 2
end
