class Counter
  def size
    return self.x
  end

  def size=(value)
    self.x = value
  end
end
