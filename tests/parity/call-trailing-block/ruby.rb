def probe(a)
  f(a) { |x| g(x) }
  a.each { |x| g(x) }
end
