def probe(a)
  b = a
end
