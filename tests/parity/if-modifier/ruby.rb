def probe(a)
  return 1 if a
  return 0
end
