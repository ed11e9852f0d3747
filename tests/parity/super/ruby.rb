def probe(a)
  super(a)
end
