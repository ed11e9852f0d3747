def probe(a)
  b, *c = a
end
