def probe(a)
  while a > 0
    a -= 1
  end
end
