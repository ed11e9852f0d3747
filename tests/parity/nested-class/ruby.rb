class Outer
  class Inner
    attr_accessor :x
  end
end
