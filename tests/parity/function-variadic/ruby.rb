def probe(first, *rest)
  run(rest)
end
