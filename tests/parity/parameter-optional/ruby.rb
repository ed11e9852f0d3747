def probe(x = nil)
  run(x)
end
