class Circle < Shape
  def initialize(r)
    super(r)
  end
end
