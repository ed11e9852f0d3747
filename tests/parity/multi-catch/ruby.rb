def probe(a)
  begin
    return a
  rescue Failure, Timeout => e
    return e
  end
end
