def probe(n)
  return 1...n
end
