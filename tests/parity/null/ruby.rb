def probe(a, b)
  a = nil
  b = a == nil
end
