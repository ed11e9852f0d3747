def probe(a, b)
  r = {a:, b:}
end
