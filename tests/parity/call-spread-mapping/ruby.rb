def probe(a, b)
  f(**b)
  f(*a, **b)
end
