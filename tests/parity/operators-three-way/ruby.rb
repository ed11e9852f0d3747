def probe(r, a, b)
  r = a <=> b
end
