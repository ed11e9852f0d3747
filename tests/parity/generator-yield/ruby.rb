def probe(a)
  yield a
  yield 2
end
