def probe(a)
  use(a) until a
end
