def probe(a, b)
  a, b = b, a
end
