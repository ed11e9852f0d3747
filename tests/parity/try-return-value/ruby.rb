def probe(a)
  begin
    b = f(a)
    return b
  rescue Failure => e
    log(e.message)
    return 0
  end
end
