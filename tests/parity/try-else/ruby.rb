def probe(a)
  begin
    return a
  rescue Failure => e
    return e
  else
    return 1
  ensure
    close(a)
  end
end
