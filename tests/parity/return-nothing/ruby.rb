def probe(a)
  return
end
