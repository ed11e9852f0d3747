def probe(a, b)
  r = [*a, b]
  r = {**a, "x" => b}
end
