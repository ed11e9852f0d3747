def probe(a)
  begin
    return a
  rescue Failure => e
    return e
  end
end
