def probe(a)
  b = begin
    f(a)
  rescue Failure => e
    0
  end
end
