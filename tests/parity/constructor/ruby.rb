class Counter
  def initialize(start)
    self.x = start
  end
end
