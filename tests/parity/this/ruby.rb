def probe(a)
  self.a = a
  self.f(self.a)
  g(self)
end
