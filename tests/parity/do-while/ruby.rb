def probe(a)
  begin
    a -= 1
  end while a > 0
end
