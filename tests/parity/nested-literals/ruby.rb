def probe(a, b, c)
  r = [[a, b], [c]]
  s = {"x" => [a], "y" => {"z" => b}}
end
