class Table
  def [](i)
    return self.get(i)
  end
end
