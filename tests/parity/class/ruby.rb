class Counter
  @x = 0

  def add(n)
    self.x += n
    return self.x
  end
end
