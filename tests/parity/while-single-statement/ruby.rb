def probe(a)
  use(a) while a
end
