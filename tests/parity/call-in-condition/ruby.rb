def probe(a, b)
  while (a = f(b)) != nil && !a.done()
    g(a)
  end
end
