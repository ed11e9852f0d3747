def probe(a, b)
  a.f(b).g().h(b, b)
  f(a).g()
end
