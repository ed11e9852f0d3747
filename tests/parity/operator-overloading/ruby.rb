class Point
  def +(other)
    return self.sum(other)
  end
end
