def probe(a, b)
  f(a, size: b)
  f(size: a, depth: b)
end
