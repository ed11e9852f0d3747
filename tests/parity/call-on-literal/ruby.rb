def probe(a)
  "abc".f(a)
  "abc".f().g(a)
end
