def probe(a)
  b = yield a
end
