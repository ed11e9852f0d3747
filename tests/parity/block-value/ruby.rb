def probe(a)
  b = begin
    use(a)
    1
  end
end
