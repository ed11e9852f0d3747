def probe(a)
  return a
rescue Failure => e
  return 0
end
