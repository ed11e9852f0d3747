def probe(a)
  begin
    return a
  ensure
    close(a)
  end
end
