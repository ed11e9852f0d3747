class Counter
  def probe(a)
    return self.x + a
  end
end
