def probe(a)
  use(a) unless a
end
