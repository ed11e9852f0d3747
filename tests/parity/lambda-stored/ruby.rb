def probe(a)
  f = ->(x) { x + 1 }
  return f.(a)
end
